package org.brainbench.survey.web;

import io.quarkus.qute.EngineConfiguration;
import io.quarkus.qute.EvalContext;
import io.quarkus.qute.Mapper;
import io.quarkus.qute.ResolutionContext;
import io.quarkus.qute.Results;
import io.quarkus.qute.ValueResolver;

import java.util.concurrent.CompletionStage;

/**
 * Finds a name that a template uses within a loop, an include or a tag, but that stands further out. Qute finds it as
 * well, yet asks each of its resolvers, one or more for every class that templates use, for each scope on the way; here the
 * scopes alone are asked. Whatever is not found here is left to Qute.
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
        return (scope == null || scope instanceof Mapper mapper && !mapper.appliesTo(context.getName()))
                && context.getParams().isEmpty()
                && context.resolutionContext() != null
                && context.resolutionContext().getData() == scope;
    }

    @Override
    public CompletionStage<Object> resolve(EvalContext context) {
        ResolutionContext outer = context.resolutionContext().getParent();
        while (outer != null) {
            if (outer.getData() instanceof Mapper mapper && mapper.appliesTo(context.getName())) {
                return mapper.getAsync(context.getName());
            }
            outer = outer.getParent();
        }
        return Results.notFound(context);
    }
}
