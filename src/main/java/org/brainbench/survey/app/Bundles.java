package org.brainbench.survey.app;

import io.quarkus.arc.Unremovable;
import org.brainbench.survey.account.AccountMessages;
import org.brainbench.survey.exchange.ExchangeMessages;
import org.brainbench.survey.item.ItemMessages;
import org.brainbench.survey.model.EndpointMessages;
import org.brainbench.survey.model.ModelMessages;
import org.brainbench.survey.model.PerplexityMessages;
import org.brainbench.survey.model.ScoringMessages;
import org.brainbench.survey.result.ComparisonMessages;
import org.brainbench.survey.result.ConsoleMessages;
import org.brainbench.survey.result.FigureMessages;
import org.brainbench.survey.result.ItemFigureMessages;
import org.brainbench.survey.result.ReliabilityMessages;
import org.brainbench.survey.result.ResultMessages;
import org.brainbench.survey.session.PreviewMessages;
import org.brainbench.survey.session.SessionMessages;
import org.brainbench.survey.study.MailMessages;
import org.brainbench.survey.study.PanelMessages;
import org.brainbench.survey.study.SetupMessages;
import org.brainbench.survey.study.StudyMessages;
import org.brainbench.survey.web.CsvMessages;
import org.brainbench.survey.web.FormMessages;
import org.brainbench.survey.web.WebMessages;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/**
 * Every bundle of messages, in the language of whoever reads it; {@code LanguageTest} finds one that is missing. None goes
 * away as unused: templates ask for bundles that no class has injected.
 */
@ApplicationScoped
class Bundles {

    @Produces
    @Unremovable
    @Singleton
    @Alternative
    @Priority(1)
    AccountMessages account() {
        return SpokenMessages.of(AccountMessages.class);
    }

    @Produces
    @Unremovable
    @Singleton
    @Alternative
    @Priority(1)
    AppMessages app() {
        return SpokenMessages.of(AppMessages.class);
    }

    @Produces
    @Unremovable
    @Singleton
    @Alternative
    @Priority(1)
    BackupMessages backup() {
        return SpokenMessages.of(BackupMessages.class);
    }

    @Produces
    @Unremovable
    @Singleton
    @Alternative
    @Priority(1)
    ComparisonMessages comparison() {
        return SpokenMessages.of(ComparisonMessages.class);
    }

    @Produces
    @Unremovable
    @Singleton
    @Alternative
    @Priority(1)
    ConsoleMessages console() {
        return SpokenMessages.of(ConsoleMessages.class);
    }

    @Produces
    @Singleton
    @Alternative
    @Priority(1)
    CsvMessages csv() {
        return SpokenMessages.of(CsvMessages.class);
    }

    @Produces
    @Unremovable
    @Singleton
    @Alternative
    @Priority(1)
    EndpointMessages endpoint() {
        return SpokenMessages.of(EndpointMessages.class);
    }

    @Produces
    @Unremovable
    @Singleton
    @Alternative
    @Priority(1)
    ExchangeMessages exchange() {
        return SpokenMessages.of(ExchangeMessages.class);
    }

    @Produces
    @Unremovable
    @Singleton
    @Alternative
    @Priority(1)
    FigureMessages figures() {
        return SpokenMessages.of(FigureMessages.class);
    }

    @Produces
    @Unremovable
    @Singleton
    @Alternative
    @Priority(1)
    FormMessages form() {
        return SpokenMessages.of(FormMessages.class);
    }

    @Produces
    @Unremovable
    @Singleton
    @Alternative
    @Priority(1)
    ItemMessages item() {
        return SpokenMessages.of(ItemMessages.class);
    }

    @Produces
    @Unremovable
    @Singleton
    @Alternative
    @Priority(1)
    ItemFigureMessages itemFigures() {
        return SpokenMessages.of(ItemFigureMessages.class);
    }

    @Produces
    @Unremovable
    @Singleton
    @Alternative
    @Priority(1)
    ModelMessages model() {
        return SpokenMessages.of(ModelMessages.class);
    }

    @Produces
    @Unremovable
    @Singleton
    @Alternative
    @Priority(1)
    PerplexityMessages perplexity() {
        return SpokenMessages.of(PerplexityMessages.class);
    }

    @Produces
    @Unremovable
    @Singleton
    @Alternative
    @Priority(1)
    ReliabilityMessages reliability() {
        return SpokenMessages.of(ReliabilityMessages.class);
    }

    @Produces
    @Unremovable
    @Singleton
    @Alternative
    @Priority(1)
    ResultMessages result() {
        return SpokenMessages.of(ResultMessages.class);
    }

    @Produces
    @Unremovable
    @Singleton
    @Alternative
    @Priority(1)
    ScoringMessages scoring() {
        return SpokenMessages.of(ScoringMessages.class);
    }

    @Produces
    @Unremovable
    @Singleton
    @Alternative
    @Priority(1)
    SessionMessages session() {
        return SpokenMessages.of(SessionMessages.class);
    }

    @Produces
    @Unremovable
    @Singleton
    @Alternative
    @Priority(1)
    StudyMessages study() {
        return SpokenMessages.of(StudyMessages.class);
    }

    @Produces
    @Unremovable
    @Singleton
    @Alternative
    @Priority(1)
    WebMessages web() {
        return SpokenMessages.of(WebMessages.class);
    }

    @Produces
    @Unremovable
    @Singleton
    @Alternative
    @Priority(1)
    MailMessages mail() {
        return SpokenMessages.of(MailMessages.class);
    }

    @Produces
    @Unremovable
    @Singleton
    @Alternative
    @Priority(1)
    PanelMessages panel() {
        return SpokenMessages.of(PanelMessages.class);
    }

    @Produces
    @Unremovable
    @Singleton
    @Alternative
    @Priority(1)
    PreviewMessages preview() {
        return SpokenMessages.of(PreviewMessages.class);
    }

    @Produces
    @Unremovable
    @Singleton
    @Alternative
    @Priority(1)
    SetupMessages setup() {
        return SpokenMessages.of(SetupMessages.class);
    }
}
