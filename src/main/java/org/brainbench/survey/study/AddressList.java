package org.brainbench.survey.study;

import org.brainbench.survey.web.LineProblem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pasted addresses: one a line, {@code ada@example.org} or {@code Ada Lovelace <ada@example.org>}; commas and semicolons
 * at the end of a line are passed over, as are blank lines.
 *
 * @param people in the order of the lines; empty where there is any problem
 * @param problems the lines that are not accepted, with the reason
 */
record AddressList(List<Addressee> people, List<LineProblem> problems) {

    /** Most lines that are taken at once. */
    static final int MOST = 1_000;

    private static final int NAME_LENGTH = 100;
    private static final int EMAIL_LENGTH = 254;
    private static final int SHOWN_LENGTH = 80;
    private static final Pattern NAMED = Pattern.compile("\"?([^<>\"]*?)\"?\\s*<([^<>]*)>");
    /** What a mail server will take: one @, a server with a dot, no blank, nothing that could begin another header. */
    private static final Pattern EMAIL = Pattern.compile(
            "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9]");

    /**
     * Reads a list.
     *
     * @param invited lower-case addresses that are invited already
     */
    static AddressList read(String text, Set<String> invited, MailMessages messages) {
        List<Addressee> people = new ArrayList<>();
        List<LineProblem> problems = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        List<String> lines = text.lines().toList();
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1).strip().replaceAll("[,;]+$", "").strip();
            if (line.isEmpty()) {
                continue;
            }
            Addressee person = addressee(line);
            String problem = problem(person, seen.get(person.email()), invited, messages);
            if (problem != null) {
                problems.add(new LineProblem(number, messages.refusedLine(beginning(line), problem)));
            } else {
                seen.put(person.email(), number);
                people.add(person);
            }
        }
        if (people.size() > MOST) {
            problems.add(new LineProblem(0, messages.tooMany(people.size(), MOST)));
        }
        return new AddressList(problems.isEmpty() ? people : List.of(), problems);
    }

    /** Enough of a line to know it again. */
    private static String beginning(String line) {
        return line.length() <= SHOWN_LENGTH ? line : line.substring(0, SHOWN_LENGTH) + "…";
    }

    boolean isEmpty() {
        return people.isEmpty() && problems.isEmpty();
    }

    private static Addressee addressee(String line) {
        Matcher named = NAMED.matcher(line);
        boolean hasName = named.matches();
        String email = (hasName ? named.group(2) : line).strip().toLowerCase(Locale.ROOT);
        String name = hasName && !named.group(1).isBlank() ? named.group(1).strip() : null;
        return new Addressee(email, name);
    }

    /** Null where there is none. */
    private static String problem(Addressee person, Integer before, Set<String> invited, MailMessages messages) {
        String email = person.email();
        if (email.length() > EMAIL_LENGTH || !EMAIL.matcher(email).matches() || email.contains("..")) {
            return messages.notAnAddress();
        } else if (person.name() != null && person.name().length() > NAME_LENGTH) {
            return messages.nameTooLong(NAME_LENGTH);
        } else if (before != null) {
            return messages.addressTwice(before);
        } else if (invited.contains(email)) {
            return messages.invitedAlready();
        }
        return null;
    }
}
