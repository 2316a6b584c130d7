package org.brainbench.survey.testsupport;

import io.restassured.response.Response;
import org.jsoup.nodes.Document;

import java.util.HashMap;
import java.util.Map;

/** An expert who takes a study without a browser. */
public final class Sitting {

    public static final Map<String, String> PROFILE = Map.of(
            "gender", "FEMALE", "age", "41", "country", "Germany", "position", "POSTDOCTORAL", "experience", "12");

    private final Visit visit;
    private final String study;

    private Sitting(Visit visit, String study) {
        this.visit = visit;
        this.study = study;
    }

    /** A new expert who has agreed and started. */
    public static Sitting start(String study) {
        return start(study, Accounts.expert());
    }

    public static Sitting start(String study, String email) {
        Sitting sitting = new Sitting(Visit.of(email), study);
        Map<String, String> form = new HashMap<>(PROFILE);
        form.put("consent", "yes");
        sitting.visit.post("/studies/" + study, form).then().statusCode(303);
        return sitting;
    }

    /** Of somebody who has started already. */
    public static Sitting of(Visit visit, String study) {
        return new Sitting(visit, study);
    }

    public Visit visit() {
        return visit;
    }

    public String path() {
        return "/studies/" + study + "/session";
    }

    /** The page of the trial that is due. */
    public Document trial() {
        return visit.page(path());
    }

    /** Answers the trial that is due. */
    public Response answer(String choice, int confidence, int expertise, String recognised) {
        String due = trial().select("input[name=trial]").val();
        return post(Map.of(
                "trial", due,
                "choice", choice,
                "confidence", String.valueOf(confidence),
                "expertise", String.valueOf(expertise),
                "recognised", recognised));
    }

    /** Posts an answer form as it is. */
    public Response post(Map<String, String> form) {
        return visit.post(path(), form);
    }

    /** Answers every trial that is left with the same answer, and the closing questions. */
    public void finish() {
        while (visit.get(path()).statusCode() == 200) {
            answer("A", 60, 40, "no").then().statusCode(303);
        }
        end("no", "").then().statusCode(303);
    }

    /** Answers the closing questions. */
    public Response end(String lookedUp, String remark) {
        return visit.post(path() + "/end", Map.of("lookedUp", lookedUp, "remark", remark));
    }

    /** The page of the debrief. */
    public Document debrief() {
        return visit.page("/studies/" + study + "/debrief");
    }
}
