package org.brainbench.survey.testsupport;

import io.quarkus.qute.i18n.Message;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.Proxy;

/** Message bundles for unit tests, without the server. Fills {@code {name}} by the parameter of that name. */
public final class Bundles {

    private Bundles() {}

    /** The English texts of a bundle whose messages hold parameters but no sections. */
    public static <T> T of(Class<T> bundle) {
        return bundle.cast(Proxy.newProxyInstance(
                bundle.getClassLoader(),
                new Class<?>[] {bundle},
                (proxy, method, arguments) -> text(method, arguments)));
    }

    private static String text(Method method, Object[] arguments) {
        String text = method.getAnnotation(Message.class).value();
        Parameter[] parameters = method.getParameters();
        for (int i = 0; i < parameters.length; i++) {
            text = text.replace("{" + parameters[i].getName() + "}", String.valueOf(arguments[i]));
        }
        return text;
    }
}
