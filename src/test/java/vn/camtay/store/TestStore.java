package vn.camtay.store;

import java.nio.file.Path;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.AnnotationTransactionAttributeSource;
import org.springframework.transaction.interceptor.TransactionInterceptor;
import org.springframework.transaction.support.TransactionTemplate;
import vn.camtay.store.database.Database;
import vn.camtay.store.database.KeptTexts;
import vn.camtay.store.database.Refusals;

/// An open, empty, migrated database for tests: see `TestDatabase`.
public final class TestStore implements AutoCloseable {
    private final Database database;
    private final Path data;
    private final JdbcClient jdbc;

    public TestStore(Database database, Path data) {
        this.database = database;
        this.data = data;
        this.jdbc = JdbcClient.create(new KeptTexts(Refusals.queries(database.dataSource())));
    }

    /// The very client faces get: plain reads anywhere, writes inside a transaction.
    public JdbcClient jdbc() {
        return jdbc;
    }

    public DataSource dataSource() {
        return database.dataSource();
    }

    public PlatformTransactionManager transactions() {
        return database.transactions();
    }

    public Remembering remembering() {
        return new Remembering(database);
    }

    /// The data directory that belongs to it, a temporary one.
    public Path data() {
        return data;
    }

    /// The files that belong to it.
    public StoredFiles files() {
        return new StoredFiles(data);
    }

    /// What was removed for good, kept beside it.
    public Removals removals() {
        return new Removals(data);
    }

    public TransactionTemplate write() {
        return new TransactionTemplate(transactions());
    }

    public TransactionTemplate readOnly() {
        var template = new TransactionTemplate(transactions());
        template.setReadOnly(true);
        return template;
    }

    /// Runs one durable write transaction.
    public <T> T write(Supplier<T> work) {
        return write().execute(status -> work.get());
    }

    public void write(Runnable work) {
        write().executeWithoutResult(status -> work.run());
    }

    /// Runs over one snapshot.
    public <T> T readOnly(Supplier<T> work) {
        return readOnly().execute(status -> work.get());
    }

    /// The face with its `@Transactional` at work, as Spring hands it out.
    @SuppressWarnings("unchecked")
    public <T> T transactional(T face) {
        var factory = new ProxyFactory(face);
        factory.setProxyTargetClass(true);
        factory.addAdvice(new TransactionInterceptor(transactions(), new AnnotationTransactionAttributeSource(false)));
        return (T) factory.getProxy(face.getClass().getClassLoader());
    }

    public Database database() {
        return database;
    }

    @Override
    public void close() {
        database.close();
    }
}
