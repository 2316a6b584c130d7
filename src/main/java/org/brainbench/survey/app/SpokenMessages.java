package org.brainbench.survey.app;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableBean;
import io.quarkus.qute.Resolver;
import io.quarkus.qute.i18n.Localized;
import org.brainbench.survey.web.Language;
import org.brainbench.survey.web.VisitorLanguage;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import jakarta.enterprise.inject.Default;

/**
 * Lets a bundle of messages speak the language of whoever it is read by, wherever it was injected and in every template.
 */
final class SpokenMessages {

    private SpokenMessages() {}

    /** The bundle, which looks at each message anew for who reads it. */
    static <T> T of(Class<T> bundle) {
        return of(bundle, VisitorLanguage::now);
    }

    /** The bundle, in whatever language the other says. */
    static <T> T of(Class<T> bundle, Supplier<Language> language) {
        Map<Language, Object> spoken = new EnumMap<>(Language.class);
        for (Language one : Language.values()) {
            spoken.put(one, one.bundle().map(code -> localized(bundle, code)).orElseGet(() -> written(bundle)));
        }
        Object speaking = Proxy.newProxyInstance(
                bundle.getClassLoader(), new Class<?>[] {bundle, Resolver.class}, (proxy, method, arguments) -> {
                    try {
                        return method.invoke(spoken.get(language.get()), arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
        return bundle.cast(speaking);
    }

    private static Object localized(Class<?> bundle, Localized language) {
        return Arc.container().instance(bundle, language).get();
    }

    /** As the interface itself says it, which stands behind the alternative that speaks. */
    private static Object written(Class<?> bundle) {
        return Arc.container().beanManager().getBeans(bundle, Default.Literal.INSTANCE).stream()
                .filter(bean -> !bean.isAlternative())
                .findFirst()
                .map(bean -> Arc.container().instance((InjectableBean<?>) bean).get())
                .orElseThrow();
    }
}
