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

    @Message("Model runs")
    String title();

    @Message(
            "A language model chooses the version with the lower perplexity. Its confidence is the difference of the two. A run holds one model’s perplexities of both texts of the items.")
    String lead();

    @Message("No model has run on this study yet. Import perplexities below, or have a model server asked.")
    String noRuns();

    @Message("Name")
    String name();

    @Message("Family")
    String family();

    @Message("Size (billions)")
    String sizeLabel();

    @Message("Kind")
    String kind();

    @Message("{#switch label}{#case 'base'}Base{#case 'chat'}Chat{#case 'fine-tuned'}Fine-tuned{/switch}")
    String kindName(String label);

    @Message("Made from (optional)")
    String base();

    @Message("For a chat or fine-tuned model: the name of the run of the model it was made from.")
    String baseHint();

    @Message("Released (optional)")
    String released();

    @Message("Unit")
    String unit();

    @Message("{#switch label}{#case 'token'}token{#case 'word'}word{#case 'byte'}byte{/switch}")
    String unitName(String label);

    @Message("What the log-likelihood of a text was divided by. The published perplexities are per token.")
    String unitHint();

    @Message("Prompt template (optional)")
    String template();

    @Message(
            "What the model is given for each text, with \\{abstract} where the text goes. Leave it empty for the text alone.")
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

    @Message("Perplexities of both texts of each item, in one of these formats. Either all rows are stored or none.")
    String importLead();

    @Message("Perplexities")
    String perplexities();

    @Message("Labels (optional)")
    String labels();

    @Message("Items altered by")
    String creatorLabel();

    @Message("{#switch label}{#case 'human'}Human expert{#case 'machine'}Language model{/switch}")
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
            "All texts of this study as a task for the EleutherAI LM Evaluation Harness. Its samples file can be imported above. The archive says which of two texts is the original, so keep it from experts.")
    String harnessLead();

    @Message("Download the task")
    String harnessDownload();

    @Message("Back to Model runs")
    String back();

    @Message("Description of the model")
    String descriptionTitle();

    @Message("Save")
    String save();

    @Message("Saved.")
    String saved();

    @Message("Delete this run")
    String deleteTitle();

    @Message(
            "{#if scored == 0}This run has no perplexities yet.{#else}With the run go its perplexities of {scored.grouped} {#if scored == 1}item{#else}items{/if}.{/if} Deleting it cannot be undone.")
    String deleteLead(long scored);

    @Message("Name of the run")
    String confirmation();

    @Message("Delete")
    String delete();

    @Message("Reference texts")
    String referencesTitle();

    @Message("Memorisation")
    String memorisation();

    @Message(
            "Texts from outside this study to compare its items’ perplexities with, for example a speech the model certainly knows by heart, or abstracts from before and after its training. Their perplexities must be of the same model and unit. The figures are shown to researchers. The texts themselves are not needed.")
    String referencesLead();

    @Message("Name of the corpus")
    String corpus();

    @Message("Texts")
    String texts();

    @Message("Delete {name}")
    String deleteCorpus(String name);

    @Message("Perplexities")
    String corpusPerplexities();

    @Message("Compressed sizes")
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
            "Somebody else has changed this description since you opened this page. Nothing was saved. What you entered is below. Compare it with what is stored now. Saving again replaces it with your version.")
    String changedMeanwhile();

    @Message("See what is stored")
    String seeStored();

    @Message("Name or family")
    String searchRuns();

    @Message(
            "This deletes the perplexities of {texts} {#if texts == 1}text{#else}texts{/if}. The memorisation check then no longer compares the items with them. Deleting cannot be undone, but the files can be uploaded again.")
    String deleteCorpusLead(int texts);

    @Message("Name of the corpus to delete")
    String confirmCorpus();

    @Message("Please choose who altered the items.")
    String chooseWho();

    @Message("Name in the results (your choice)")
    String nameField();

    @Message("Family (optional)")
    String familyField();

    @Message("Size (optional)")
    String sizeField();

    @Message("In billions of parameters, such as 7 or 0.5.")
    String sizeHint();

    @Message("Kind (optional)")
    String kindField();

    @Message("Perplexity per")
    String unitField();

    @Message("The published NumPy files PPL_A_and_B.npy and labels.npy: one row per item, in the order of the items.")
    String importNumpy();

    @Message("A CSV or JSON Lines file with doi (or item, the number of the item), ppl_original and ppl_altered.")
    String importTable();

    @Message("The samples file of the LM Evaluation Harness for the task that can be downloaded below.")
    String importHarness();

    @Message("A file that ends in .npy, .csv or .jsonl, at most 50 MB.")
    String perplexitiesHint();

    @Message("labels.npy, only with a NumPy file.")
    String labelsHint();

    @Message("See the models in the results")
    String inResults();

    @Message("To delete it, type its name:")
    String typeName();

    @Message("The run was not deleted. Type its name, “{name}”, exactly.")
    String runNotDeleted(String name);

    @Message("The corpus was not deleted. Type its name, “{name}”, exactly.")
    String corpusNotDeleted(String name);

    @Message("Add a corpus")
    String addCorpus();

    @Message("PPL.npy: float64, one number per text.")
    String corpusPerplexitiesHint();

    @Message("ZLIB.npy: int64, in bytes, one number per text, in the same order.")
    String corpusSizesHint();

    @Message("Cancel")
    String cancel();
}
