package org.brainbench.survey.result;

import org.brainbench.survey.study.Study;
import org.brainbench.survey.web.FormErrors;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;

/** What the addresses of the reliability page, of the figures and of the files of answers ask for. */
@ApplicationScoped
public class ReliabilityQueries {

    private final ResultMessages resultMessages;
    private final ReliabilityMessages messages;
    private final StudyTrialsReader reader;
    private final KeptFigures kept;

    private record Question(List<String> subfields, Filters filters) implements KeptFigures.Question<Reliability> {}

    ReliabilityQueries(
            ResultMessages resultMessages, ReliabilityMessages messages, StudyTrialsReader reader, KeptFigures kept) {
        this.resultMessages = resultMessages;
        this.messages = messages;
        this.reader = reader;
        this.kept = kept;
    }

    /** The figures asked for, or none if something is wrong with the question, which then is in the errors. */
    Optional<Reliability> answer(
            Study study, ResultQuery query, NarrowQuery bounds, PlanQuery plan, FormErrors errors) {
        query.check(resultMessages).copyTo(errors);
        Narrowing narrowing = Narrowing.of(bounds, study, messages, errors);
        Optional<PlanQuery> asked = plan.checked(messages, errors);
        if (!errors.isEmpty()) {
            return Optional.empty();
        }
        Selection selection = query.selection(study);
        Filters filters = Filters.of(selection, narrowing);
        StudyTrials trials = reader.read(study);
        Reliability figures = kept.of(study, trials, new Question(List.copyOf(study.subfields), filters), () -> {
            AnalysedTrials analysed = narrowing.within(ExclusionFlow.of(trials, selection));
            return ReliabilityAnalysis.of(study, filters, analysed);
        });
        return Optional.of(figures.withPlans(Plans.of(figures, asked)));
    }

    /** The answers that all filters leave; none if something is wrong with the question, which then is in the errors. */
    Optional<AnalysedTrials> analysed(Study study, ResultQuery query, NarrowQuery bounds, FormErrors errors) {
        query.check(resultMessages).copyTo(errors);
        Narrowing narrowing = Narrowing.of(bounds, study, messages, errors);
        return errors.isEmpty() ? Optional.of(analysed(study, query.selection(study), narrowing)) : Optional.empty();
    }

    /** The same as ids, for whoever gives the answers out. */
    public Optional<FilteredTrials> filtered(Study study, ResultQuery query, NarrowQuery bounds, FormErrors errors) {
        return analysed(study, query, bounds, errors).map(analysed -> {
            Narrowing narrowing = Narrowing.of(bounds, study, messages, errors);
            return new FilteredTrials(
                    Filters.of(query.selection(study), narrowing),
                    Arrays.stream(analysed.rows())
                            .mapToLong(analysed.trials().columns()::id)
                            .toArray());
        });
    }

    private AnalysedTrials analysed(Study study, Selection selection, Narrowing narrowing) {
        return narrowing.within(ExclusionFlow.of(reader.read(study), selection));
    }

    /** The filters of a page whose question has been found right. */
    FilterChoice choice(Study study, ResultQuery query, NarrowQuery bounds, String page) {
        Narrowing narrowing = Narrowing.of(bounds, study, messages, FormErrors.none());
        return FilterChoice.of(study, page, query, narrowing, reader.read(study).hasAnswers());
    }
}
