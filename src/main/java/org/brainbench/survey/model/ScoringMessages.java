package org.brainbench.survey.model;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about asking a model server for perplexities. */
@MessageBundle("scoring")
public interface ScoringMessages {

    @Message("Ask a model server")
    String title();

    @Message(
            "This server asks an OpenAI-compatible completions address for the log-probabilities of the tokens of both texts of every item that counts, in the background. The perplexity of a text is exp(−mean log-probability of its tokens).")
    String lead();

    @Message(
            "The model server must echo the prompt with its log-probabilities. vLLM does, and so does the server of llama-cpp-python. The llama-server of llama.cpp itself does not.")
    String which();

    @Message("Which model")
    String modelTitle();

    @Message("Which server")
    String serverTitle();

    @Message("Base URL")
    String baseUrl();

    @Message("Such as http://gpu.example.org:8000/v1. Texts of the study are sent there.")
    String baseUrlHint();

    @Message("Name of the model there")
    String model();

    @Message("The name under which the server gives it, such as meta-llama/Llama-2-7b-hf.")
    String modelHint();

    @Message("Environment variable of the key")
    String keyVariable();

    @Message(
            "Only its name, never the key: BRAINBENCH_MODEL_KEY or a name that begins so. The key is set where this server is started. Blank where the model server wants none.")
    String keyVariableHint();

    @Message("Items at a time")
    String concurrency();

    @Message("Start")
    String start();

    @Message(
            "The base URL must be one of http or https, without user, password, query and fragment: http://host:port/v1.")
    String notBaseUrl();

    @Message(
            "This must be the name of an environment variable that begins with BRAINBENCH_MODEL_KEY, in capital letters, digits and underscores. Never enter the key itself.")
    String notKeyVariable();

    @Message("Asking the model server")
    String progressTitle();

    @Message(
            "{#switch state}{#case 'waiting'}Waiting for this server to begin.{#case 'running'}The model server is being asked. You may leave this page; the work goes on.{#case 'interrupted'}The server that worked on this has not been heard of for a while. The work is taken up again as soon as a server runs.{#case 'complete'}Every item was asked for.{#case 'stopped'}The work has stopped. What is scored is kept.{#case 'cancelled'}The work was cancelled. What is scored is kept.{/switch}")
    String state(String state);

    @Message("Asked: {model} at {baseUrl}, so many items at a time: {concurrency}.")
    String asked(String model, String baseUrl, int concurrency);

    @Message("The key is that in {variable}.")
    String keyIn(String variable);

    @Message("Scored: {scored.grouped} of {items.grouped}. Cannot be scored: {failed.grouped}.")
    String counts(long scored, long items, long failed);

    @Message("The model server said:")
    String said();

    @Message("Cancel")
    String cancel();

    @Message("Resume")
    String resume();

    @Message("Items that could not be scored are asked for again.")
    String resumeHint();

    @Message("Items that cannot be scored")
    String failures();

    @Message("The first {shown} of {failed} are listed.")
    String firstFailures(int shown, long failed);

    @Message("Item")
    String item();

    @Message("Reason")
    String reason();
}
