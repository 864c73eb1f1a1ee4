package vn.camtay.store;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.ConfigurationPropertiesBean;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.context.ApplicationContext;

/// The settings the modules know. A line of `camtay.properties` that none knows was misspelt or cut off, and may have
/// been the one that keeps the data safe: the program does not start as if it were not there.
final class KnownSettings implements SmartInitializingSingleton {
    private static final String OURS = "camtay.";

    private final StoreSettings settings;
    private final ApplicationContext modules;

    KnownSettings(StoreSettings settings, ApplicationContext modules) {
        this.settings = settings;
        this.modules = modules;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var file = SettingsFile.in(settings.data());
        var known = known();
        file.names().stream()
                .filter(name -> name.equals("camtay") || name.startsWith(OURS))
                .filter(name -> known.stream().noneMatch(each -> covers(each, name)))
                .findFirst()
                .ifPresent(name -> {
                    throw new StartRefused(
                            "Tệp cài đặt " + file + " có dòng không hiểu được: " + name
                                    + ". Dữ liệu an toàn, chưa đổi gì.",
                            "Hãy sửa hoặc xóa dòng ấy. Các tên đúng: " + String.join(", ", known) + ".");
                });
    }

    private List<String> known() {
        return ConfigurationPropertiesBean.getAll(modules).values().stream()
                .flatMap(KnownSettings::names)
                .filter(name -> name.startsWith(OURS))
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> names(ConfigurationPropertiesBean bean) {
        var type = bean.asBindTarget().getType().resolve();
        var prefix = bean.getAnnotation().prefix();
        return type != null && type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .map(component -> prefix + "." + DataObjectPropertyName.toDashedForm(component.getName()))
                : Stream.empty();
    }

    private static boolean covers(String known, String name) {
        var plain = SettingsFile.plain(name);
        var ours = SettingsFile.plain(known);
        return plain.equals(ours) || plain.startsWith(ours + ".") || plain.startsWith(ours + "[");
    }
}
