package vn.camtay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@ParameterizedClass
@EnumSource(TestDatabase.class)
class TransactionsTest {
    private final TestStore store;

    TransactionsTest(TestDatabase database) {
        store = database.fresh();
    }

    @BeforeEach
    void table() {
        store.write(() -> store.jdbc()
                .sql("create table note (commune text not null, id uuid not null, body text not null, "
                        + "primary key (commune, id))")
                .update());
    }

    @Test
    void a_write_is_read_as_soon_as_its_transaction_returned() {
        add("một");
        assertThat(notes()).containsExactly("một");
    }

    @Test
    void a_write_outside_a_transaction_is_refused() {
        assertThatThrownBy(() -> insert("một"))
                .isInstanceOf(InvalidDataAccessApiUsageException.class)
                .hasMessageContaining("outside a write transaction");
        assertThat(notes()).isEmpty();
    }

    @Test
    void a_write_in_a_read_only_transaction_is_refused() {
        assertThatThrownBy(() -> store.readOnly(() -> insert("một")))
                .isInstanceOf(InvalidDataAccessApiUsageException.class);
        assertThatThrownBy(() -> store.readOnly(() -> store.write(() -> insert("một"))))
                .isInstanceOf(IllegalTransactionStateException.class);
        add("hai");
        assertThat(notes()).containsExactly("hai");
    }

    @Test
    void an_exception_undoes_the_whole_transaction() {
        assertThatThrownBy(() -> store.write(() -> {
                    insert("một");
                    insert("hai");
                    throw new IllegalStateException("sai");
                }))
                .hasMessage("sai");
        assertThat(notes()).isEmpty();
    }

    @Test
    void a_transaction_reads_what_it_wrote_and_others_do_not() {
        var others = new ArrayList<String>();
        store.write(() -> {
            insert("một");
            assertThat(notes()).containsExactly("một");
            var other = Thread.ofPlatform().start(() -> others.addAll(notes()));
            join(other);
        });
        assertThat(others).isEmpty();
    }

    @Test
    void a_read_only_transaction_keeps_to_its_snapshot() {
        add("một");
        store.readOnly(() -> {
            assertThat(notes()).containsExactly("một");
            join(Thread.ofPlatform().start(() -> add("hai")));
            assertThat(notes()).containsExactly("một");
            return null;
        });
        assertThat(notes()).containsExactly("hai", "một");
    }

    @Test
    void an_inner_failure_that_was_caught_still_undoes_the_outer() {
        assertThatThrownBy(() -> store.write(() -> {
                    insert("một");
                    try {
                        store.write(() -> {
                            throw new IllegalStateException("sai");
                        });
                    } catch (IllegalStateException e) {
                        insert("hai");
                    }
                }))
                .isInstanceOf(UnexpectedRollbackException.class);
        assertThat(notes()).isEmpty();
    }

    @Test
    void a_nested_transaction_can_be_undone_alone() {
        var nested = new TransactionTemplate(store.transactions());
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
        store.write(() -> {
            insert("một");
            nested.executeWithoutResult(status -> {
                insert("hai");
                status.setRollbackOnly();
            });
            insert("ba");
        });
        assertThat(notes()).containsExactly("ba", "một");
    }

    @Test
    void listeners_run_inside_and_live_screens_afterwards() {
        var heard = new ArrayList<String>();
        store.write(() -> {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    insert("từ beforeCommit");
                }

                @Override
                public void afterCommit() {
                    join(Thread.ofPlatform().start(() -> heard.addAll(notes())));
                    assertThat(notes()).isEqualTo(heard);
                    var afterwards = store.write();
                    afterwards.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
                    afterwards.executeWithoutResult(status -> insert("sau đó"));
                }
            });
            insert("một");
        });
        assertThat(heard).containsExactlyInAnyOrder("một", "từ beforeCommit");
        assertThat(notes()).containsExactlyInAnyOrder("một", "sau đó", "từ beforeCommit");
    }

    @Test
    void a_failing_listener_before_the_commit_undoes_everything() {
        assertThatThrownBy(() -> store.write(() -> {
                    insert("một");
                    TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                        @Override
                        public void beforeCommit(boolean readOnly) {
                            throw new IllegalStateException("không");
                        }
                    });
                }))
                .hasMessage("không");
        add("hai");
        assertThat(notes()).containsExactly("hai");
    }

    @Test
    void a_snapshot_inside_a_write_sees_only_what_is_committed() {
        var apart = store.readOnly();
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        store.write(() -> {
            insert("một");
            assertThat(apart.<List<String>>execute(status -> notes())).isEmpty();
            assertThat(notes()).containsExactly("một");
        });
    }

    @Test
    void the_same_key_twice_is_a_duplicate_key_on_both_or_is_left_alone() {
        var id = UUID.randomUUID();
        store.write(() -> insert(id, "một"));
        assertThatThrownBy(() -> store.write(() -> insert(id, "hai"))).isInstanceOf(DuplicateKeyException.class);
        var rows = store.write(() -> store.jdbc()
                .sql("insert into note (commune, id, body) values ('25303', :id, 'ba') "
                        + "on conflict (commune, id) do nothing")
                .param("id", id.toString())
                .update());
        assertThat(rows).isZero();
        assertThatThrownBy(() -> store.write(() -> store.jdbc()
                        .sql("insert into note (commune, id) values ('25303', :id)")
                        .param("id", UUID.randomUUID().toString())
                        .update()))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(notes()).containsExactly("một");
    }

    @Test
    void annotations_on_a_face_open_the_transaction() {
        var face = store.transactional(new Face());
        face.add("một");
        assertThatThrownBy(() -> face.addReadOnly("hai")).isInstanceOf(InvalidDataAccessApiUsageException.class);
        assertThat(notes()).containsExactly("một");
    }

    class Face {
        @Transactional
        public void add(String body) {
            insert(body);
        }

        @Transactional(readOnly = true)
        public void addReadOnly(String body) {
            insert(body);
        }
    }

    private void add(String body) {
        store.write(() -> insert(body));
    }

    private int insert(String body) {
        return insert(UUID.randomUUID(), body);
    }

    private int insert(UUID id, String body) {
        return store.jdbc()
                .sql("insert into note (commune, id, body) values ('25303', :id, :body)")
                .param("id", id.toString())
                .param("body", body)
                .update();
    }

    private List<String> notes() {
        return store.jdbc().sql("select body from note").query(String.class).list().stream()
                .sorted()
                .toList();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
