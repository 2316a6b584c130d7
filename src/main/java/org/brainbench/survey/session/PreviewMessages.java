package org.brainbench.survey.session;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said around the pages of a preview. */
@MessageBundle("preview")
public interface PreviewMessages {

    @Message("Preview")
    String title();

    @Message("You see what an expert sees, with items of the study drawn at random. Nothing is recorded.")
    String lead();

    @Message("Start again")
    String again();

    @Message("Leave the preview")
    String leave();

    @Message("An expert is shown a code of their own here.")
    String receipt();
}
