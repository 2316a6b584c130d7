package org.brainbench.survey.session;

import org.jboss.resteasy.reactive.RestForm;

/**
 * What the browser says it measured, see {@link TrialTiming}. Nobody types this: what is missing or makes no sense is
 * stored as not measured, and never stands in the way of an answer.
 */
record TimingForm(
        @RestForm String choiceMs,
        @RestForm String responseMs,
        @RestForm String awayMs,
        @RestForm String focusLosses,
        @RestForm String pageLoads,
        @RestForm String confidenceMoved,
        @RestForm String expertiseMoved) {

    static final TimingForm NOTHING = new TimingForm(null, null, null, null, null, null, null);

    TrialTiming toTiming() {
        Integer losses = count(focusLosses);
        Boolean confidence = flag(confidenceMoved);
        Boolean expertise = flag(expertiseMoved);
        return new TrialTiming(
                milliseconds(choiceMs),
                milliseconds(responseMs),
                milliseconds(awayMs),
                losses,
                losses == null ? null : losses > 0,
                count(pageLoads),
                confidence,
                expertise,
                confidence == null || expertise == null ? null : confidence || expertise);
    }

    private static Long milliseconds(String sent) {
        return sent != null && sent.matches("\\d{1,12}") ? Long.valueOf(sent) : null;
    }

    private static Integer count(String sent) {
        return sent != null && sent.matches("\\d{1,6}") ? Integer.valueOf(sent) : null;
    }

    private static Boolean flag(String sent) {
        if ("1".equals(sent)) {
            return Boolean.TRUE;
        }
        return "0".equals(sent) ? Boolean.FALSE : null;
    }
}
