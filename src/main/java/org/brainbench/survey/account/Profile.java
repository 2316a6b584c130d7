package org.brainbench.survey.account;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What the published study asked of its experts. An account holds it as last stated, a participant as confirmed on
 * joining a study.
 *
 * @param gender as stated, or undisclosed
 * @param age in years
 * @param country English name of the country of residence
 * @param position current position
 * @param experience years of experience in the field
 */
@Embeddable
public record Profile(
        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR)
        Gender gender,

        Integer age,
        String country,

        @Enumerated(EnumType.STRING) @JdbcTypeCode(SqlTypes.VARCHAR) @Column(name = "career_position")
        CareerPosition position,

        @Column(name = "experience_years") Integer experience) {}
