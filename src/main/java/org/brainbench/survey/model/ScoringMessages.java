package org.brainbench.survey.model;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about asking a model server for perplexities. */
@MessageBundle("scoring")
public interface ScoringMessages {

    @Message("Ask a model server")
    String title();

    @Message(
            "This server asks a model server, in the background, for the log-probabilities of both texts of every item that counts. The perplexity of a text is exp(−mean log-probability of its tokens).")
    String lead();

    @Message(
            "The model server must have an OpenAI-compatible completions address that echoes the prompt with its log-probabilities. vLLM does, and so does the server of llama-cpp-python. The llama-server of llama.cpp itself does not.")
    String which();

    @Message("Which model")
    String modelTitle();

    @Message("Which server")
    String serverTitle();

    @Message("Base URL")
    String baseUrl();

    @Message("Such as http://gpu.example.org:8000/v1.")
    String baseUrlHint();

    @Message("Name of the model on the server")
    String model();

    @Message("As the server calls it, such as meta-llama/Llama-2-7b-hf.")
    String modelHint();

    @Message("Environment variable of the key (optional)")
    String keyVariable();

    @Message(
            "Only its name, never the key: BRAINBENCH_MODEL_KEY or a name that begins so. The key is set where this server is started. Leave this empty where the model server wants no key.")
    String keyVariableHint();

    @Message("Items at a time")
    String concurrency();

    @Message("Start scoring")
    String start();

    @Message(
            "Please enter an address that begins with http:// or https://, without user name, password, query or fragment, such as http://gpu.example.org:8000/v1.")
    String notBaseUrl();

    @Message(
            "This must be the name of an environment variable that begins with BRAINBENCH_MODEL_KEY, in capital letters, digits and underscores. Never enter the key itself.")
    String notKeyVariable();

    @Message("Scoring by the model server")
    String progressTitle();

    @Message(
            "{#switch state}{#case 'waiting'}Queued. Scoring has not started yet.{#case 'running'}The model server is being asked. You may leave this page; the work goes on.{#case 'interrupted'}The server that worked on this has not been heard of for a while. The work is taken up again as soon as a server runs.{#case 'complete'}Every item was asked for.{#case 'stopped'}The work has stopped. What is scored is kept.{#case 'cancelled'}The work was cancelled. What is scored is kept.{/switch}")
    String state(String state);

    @Message("Model {model} at {baseUrl}, {concurrency} {#if concurrency == 1}item{#else}items{/if} at a time.")
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

    @Message("The texts of this study are sent to that server. Use one that may see them.")
    String sent();
}
