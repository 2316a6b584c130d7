package org.brainbench.survey.item;

import org.brainbench.survey.web.WholeNumber;
import org.jboss.resteasy.reactive.RestQuery;

import jakarta.ws.rs.DefaultValue;

/**
 * Which items a program asks for.
 *
 * @param page counted from 1
 * @param size items a page, at most 200
 * @param creator label of a creator; all if left out
 */
record ItemQuery(
        @RestQuery @DefaultValue("1") @WholeNumber(min = 1, max = 1_000_000)
        String page,

        @RestQuery @DefaultValue("50") @WholeNumber(min = 1, max = 200)
        String size,

        @RestQuery String creator) {}
