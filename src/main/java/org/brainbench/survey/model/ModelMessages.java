package org.brainbench.survey.model;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about language models and their runs. */
@MessageBundle("model")
public interface ModelMessages {

    @Message("Please choose the file of perplexities.")
    String choosePerplexities();

    @Message("Please choose human or machine.")
    String chooseCreator();

    @Message("The size must be a number of billions of parameters, such as 7 or 0.5.")
    String notSize();

    @Message("The kind must be one of: {kinds}.")
    String notKind(String kinds);

    @Message("The release date must be a day such as 2023-07-18.")
    String notDay();

    @Message("The unit must be one of: {units}.")
    String notUnit(String units);

    @Message(
            "This is a log of the LM Evaluation Harness, which does not count tokens: choose word or byte as the unit of the perplexities.")
    String harnessUnit();

    @Message("The study has a run named {name} already.")
    String nameTaken(String name);

    @Message("The run has perplexities, so its unit cannot change.")
    String unitFixed();

    @Message(
            "The study has a run named {name}, and what is said of it differs in family, size, kind, base, release date, unit or prompt template. Leave these fields out, correct them on the page of the run, or choose another name.")
    String otherDescription(String name);

    @Message("A model server is asked for the perplexities of the run {name}: choose another name.")
    String scoredByServer(String name);

    @Message(
            "The run {name} has other perplexities for {doi}. What a run has is never changed by an import: delete the run, or choose another name.")
    String otherPerplexities(String name, String doi);

    @Message(
            "The file has {rows} rows, the study has {items} items of creator {creator}: there must be a row an item, in the order of the items.")
    String otherCount(int rows, int items, String creator);

    @Message("The study has no item of creator {creator} that is {name}.")
    String noItem(String creator, String name);

    @Message("The study has no item with the number {code} that is scored.")
    String noNumber(String code);

    @Message("The item with the number {code} is not {doi}, or there is none.")
    String otherDoi(String code, String doi);

    @Message("{doi} has a row already, in line {line}.")
    String itemBefore(String doi, long line);

    @Message("{doi} has no version {version}.")
    String noVersion(String doi, int version);

    @Message(
            "The texts of {doi} have been changed since: these perplexities are of version {version}, the item has version {current}.")
    String olderVersion(String doi, int version, int current);

    @Message("Of {items} items of creator {creator}, {scored} have perplexities in this run.")
    String notAllItems(long scored, int items, String creator);

    @Message("Language models")
    String title();

    @Message(
            "A language model chooses the version with the lower perplexity; its confidence is the difference of the two. A run holds the perplexities of both texts of the items for one model.")
    String lead();

    @Message("No model has run on this study. Import perplexities below, or have a model server asked.")
    String noRuns();

    @Message("Model")
    String name();

    @Message("Family")
    String family();

    @Message("Size in billions of parameters")
    String sizeLabel();

    @Message("Kind")
    String kind();

    @Message("{#switch label}{#case 'base'}Base{#case 'chat'}Chat{#case 'fine-tuned'}Fine-tuned{/switch}")
    String kindName(String label);

    @Message("Made from")
    String base();

    @Message("The name of the run of the model that a chat or fine-tuned one was made from.")
    String baseHint();

    @Message("Released")
    String released();

    @Message("Perplexity per")
    String unit();

    @Message("{#switch label}{#case 'token'}token{#case 'word'}word{#case 'byte'}byte{/switch}")
    String unitName(String label);

    @Message("What the log-likelihood of a text was divided by. The published perplexities are per token.")
    String unitHint();

    @Message("Prompt template")
    String template();

    @Message(
            "What the model was given for each text, with \\{abstract} where the text goes. Blank where it was the text alone.")
    String templateHint();

    @Message("The template must hold \\{abstract} once, and have at most {most} characters.")
    String notTemplate(int most);

    @Message("The perplexities of this run were asked for with its template, so the template cannot change.")
    String templateFixed();

    @Message("Items scored")
    String scored();

    @Message("Correct")
    String correct();

    @Message("Accuracy")
    String accuracy();

    @Message("95% interval")
    String ci95();

    @Message("Import perplexities")
    String importTitle();

    @Message(
            "Perplexities of both texts of each item: the published NumPy files PPL_A_and_B.npy and labels.npy, with a row an item in the order of the items; a CSV or JSON Lines file with doi (or item, the number of the item), ppl_original and ppl_altered; or the samples of the LM Evaluation Harness for the task below. Either all rows are stored or none.")
    String importLead();

    @Message("Perplexities (.npy, .csv or .jsonl), at most 50 MB")
    String perplexities();

    @Message("Labels (labels.npy), only beside a NumPy file")
    String labels();

    @Message("Items altered by")
    String creatorLabel();

    @Message("{#switch label}{#case 'human'}an expert{#case 'machine'}a language model{/switch}")
    String creator(String label);

    @Message("Import")
    String upload();

    @Message("Stored. Items scored: {created.grouped}, scored before with the same perplexities: {unchanged.grouped}.")
    String stored(int created, int unchanged);

    @Message("Nothing was stored. Please correct the file and upload it again.")
    String refused();

    @Message("Please look at these; the perplexities were stored all the same.")
    String warnings();

    @Message("LM Evaluation Harness")
    String harnessTitle();

    @Message(
            "All texts of this study as a task for the EleutherAI LM Evaluation Harness. Its samples file can be imported above. The archive says which of two texts is the original: keep it from experts.")
    String harnessLead();

    @Message("Download the task")
    String harnessDownload();

    @Message("Back to the models")
    String back();

    @Message("What is known of it")
    String descriptionTitle();

    @Message("Save")
    String save();

    @Message("Saved.")
    String saved();

    @Message("Delete this run")
    String deleteTitle();

    @Message(
            "This deletes the run and its perplexities of {scored} items, for good. Type the name of the run to confirm.")
    String deleteLead(long scored);

    @Message("Name of the run")
    String confirmation();

    @Message("Please type the name of the run as it stands above.")
    String notConfirmed();

    @Message("Delete")
    String delete();

    @Message("Reference texts")
    String referencesTitle();

    @Message("Memorisation")
    String memorisation();

    @Message(
            "Texts that are not of this study, to compare the perplexities of its items with: one that the model surely knows by heart, such as a famous speech, or abstracts from before and after its training. Their perplexities must be of the same model and unit. The figures are shown to researchers; the texts themselves are not needed.")
    String referencesLead();

    @Message("Name of the corpus")
    String corpus();

    @Message("Texts")
    String texts();

    @Message("Delete {name}")
    String deleteCorpus(String name);

    @Message("Perplexities (PPL.npy: float64, a number a text)")
    String corpusPerplexities();

    @Message("Compressed sizes (ZLIB.npy: int64, bytes, the same texts)")
    String corpusSizes();

    @Message("Please give the corpus a name of at most {most} characters.")
    String nameCorpus(int most);

    @Message("The run has a corpus of this name already.")
    String corpusTaken();

    @Message("There are {count} texts; there must be 1 to {most}.")
    String corpusSize(int count, int most);

    @Message("Row {row}: the size is {size}; it must be a positive number of bytes.")
    String corpusZlib(int row, long size);

    @Message("Please choose a NumPy file.")
    String chooseNpy();

    @Message(
            "Somebody else has changed this description since you opened it. What you typed is still here and not saved. Look at what is stored, then save again to replace it.")
    String changedMeanwhile();

    @Message("See what is stored")
    String seeStored();

    @Message("Name or family")
    String searchRuns();

    @Message(
            "This deletes the perplexities of {texts} {#if texts == 1}text{#else}texts{/if}, and with them what the memorisation check says against them. It cannot be undone; the files can be uploaded again.")
    String deleteCorpusLead(int texts);

    @Message("Type its name to delete it: {name}")
    String confirmCorpus(String name);
}
