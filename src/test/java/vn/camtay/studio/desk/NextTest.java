package vn.camtay.studio.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.camtay.shared.Ids;
import vn.camtay.store.TestDatabase;
import vn.camtay.studio.Product;
import vn.camtay.studio.TestStudio;
import vn.camtay.studio.review.Chain;
import vn.camtay.studio.review.Deed;
import vn.camtay.studio.review.TakeStep;

/// A group is told one thing to do next, wherever its product stands.
@ParameterizedClass
@EnumSource(value = TestDatabase.class, names = "SQLITE")
class NextTest {
    private final Ids ids = new Ids();
    private final TestStudio studio;
    private final Chain chain;
    private final Product product;

    NextTest(TestDatabase database) {
        studio = new TestStudio(database);
        chain = studio.bean(Chain.class);
        product = studio.article();
    }

    private Next next(int toMend) {
        return Next.of(product, chain.standing(product), toMend);
    }

    private void take(Deed deed) {
        var version = chain.standing(product).newest().orElseThrow();
        chain.take(new TakeStep(product, ids.next(), version.id(), deed, "Xem lại ngày.", TestStudio.LAN));
    }

    @Test
    void write_mend_hand_in_and_wait_follow_each_other() {
        assertThat(next(0).state()).isEqualTo("begun");
        studio.write(product, "Bản một");
        assertThat(next(2)).isEqualTo(new Next("mend", "wait", 2, Editors.path(product)));
        assertThat(next(0).state()).isEqualTo("ready");
        take(Deed.HANDED_IN);
        assertThat(next(2).state()).isEqualTo("trainer");
        take(Deed.TRAINER_RETURNED);
        assertThat(next(0).state()).isEqualTo("returned");
        studio.write(product, "Bản hai");
        take(Deed.HANDED_IN);
        take(Deed.TRAINER_PASSED);
        assertThat(next(0).state()).isEqualTo("communications");
        studio.write(product, "Bản ba");
        assertThat(next(0).state()).isEqualTo("again");
        assertThat(next(1).state()).isEqualTo("mend");
        take(Deed.HANDED_IN);
        take(Deed.TAKEN_BACK);
        assertThat(next(0).state()).isEqualTo("ready");
        take(Deed.HANDED_IN);
        take(Deed.TRAINER_PASSED);
        take(Deed.RELEASED);
        assertThat(next(0).state()).isEqualTo("released");
    }
}
