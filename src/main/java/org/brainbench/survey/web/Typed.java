package org.brainbench.survey.web;

/** What somebody types to show that they mean what they do: the name of what is lost by it. */
public final class Typed {

    private Typed() {}

    /** Whether it is that name; blanks around it do not count. */
    public static boolean is(String name, String typed) {
        return typed != null && typed.strip().equals(name.strip());
    }
}
