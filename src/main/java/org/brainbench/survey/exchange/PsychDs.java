package org.brainbench.survey.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The description of a bundle for Psych-DS (https://psych-ds.github.io/): JSON-LD in the words of schema.org, with every
 * column of the files below {@code data/} among its measured variables.
 */
final class PsychDs {

    /** Files at the root that the standard does not know. */
    static final String IGNORED =
            String.join("\n", Bundle.ANSWERS, Bundle.DOIS, "datapackage.json", "documentation/") + "\n";

    private PsychDs() {}

    /** As JSON, in the order in which it is written. */
    static Map<String, Object> of(Bundle bundle) {
        Map<String, Object> description = new LinkedHashMap<>();
        description.put("@context", "https://schema.org/");
        description.put("@type", "Dataset");
        description.put("name", bundle.title());
        description.put("description", bundle.description());
        description.put("schemaVersion", "Psych-DS 0.4.0");
        description.put("dateCreated", bundle.exported().toString());
        description.put(
                "measurementTechnique",
                "Forward-looking benchmark with human experts, after Luo et al. 2024, https://doi.org/10.1038/s41562-024-02046-9");
        Map<String, Object> software = new LinkedHashMap<>();
        software.put("@type", "SoftwareApplication");
        software.put("name", bundle.software().name());
        software.put("softwareVersion", bundle.software().version());
        description.put("mentions", software);
        List<Map<String, Object>> variables = new ArrayList<>();
        ResponseColumns.ALL.forEach(column -> variables.add(variable(column)));
        description.put("variableMeasured", variables);
        return description;
    }

    private static Map<String, Object> variable(Column<?> column) {
        Map<String, Object> variable = new LinkedHashMap<>();
        variable.put("@type", "PropertyValue");
        variable.put("name", column.name());
        variable.put("description", column.description());
        Column.Values values = column.values();
        if (values.unit() != null) {
            variable.put("unitText", values.unit());
        }
        if (values.least() != null) {
            variable.put("minValue", values.least());
        }
        if (values.most() != null) {
            variable.put("maxValue", values.most());
        }
        if (!values.known().isEmpty()) {
            variable.put("value", String.join(", ", values.known()));
        }
        return variable;
    }
}
