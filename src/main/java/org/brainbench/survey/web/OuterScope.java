package org.brainbench.survey.web;

import io.quarkus.qute.CompletedStage;
import io.quarkus.qute.EngineConfiguration;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Mapper;
import io.quarkus.qute.ResolutionContext;
import io.quarkus.qute.Results;
import io.quarkus.qute.ValueResolver;

import java.util.concurrent.CompletionStage;

/**
 * Finds a name that a template uses on its own, in its scope or further out. Qute finds it as well, yet asks each of its
 * resolvers, one or more for every class that templates use, for each loop, include and tag on the way; here these alone
 * are asked. Whatever is not found here is left to Qute.
 */
@EngineConfiguration
public class OuterScope implements ValueResolver {

    private static final int BEFORE_ALL_OTHERS = 1_000;

    @Override
    public int getPriority() {
        return BEFORE_ALL_OTHERS;
    }

    @Override
    public boolean appliesTo(EvalContext context) {
        Object scope = context.getBase();
        return (scope == null || scope instanceof Mapper)
                && context.getParams().isEmpty()
                && context.resolutionContext() != null
                && context.resolutionContext().getData() == scope;
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext context) {
        return find(context.getName(), context.resolutionContext());
    }

    /** The value of the name in the innermost scope that has it; a loop says only when it is asked whether it does. */
    private static CompletionStage<Object> find(String name, ResolutionContext innermost) {
        for (ResolutionContext scope = innermost; scope != null; scope = scope.getParent()) {
            if (scope.getData() instanceof Mapper mapper) {
                if (mapper.appliesTo(name)) {
                    ResolutionContext outer = scope.getParent();
                    return mapper.getAsync(name)
                            .thenCompose(
                                    found -> Results.isNotFound(found) ? find(name, outer) : CompletedStage.of(found));
                }
            } else if (scope.getData() != null) {
                break;
            }
        }
        return Results.notFound(name);
    }
}
