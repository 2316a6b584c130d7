# Figures that the statistics package is held against, by R: stats, sandwich, pROC, lme4.
#
# Rewrite them with: python3 src/test/python/reliability_reference.py && Rscript src/test/r/reliability_reference.R
# Debian: apt-get install r-base-core r-cran-sandwich r-cran-proc r-cran-lme4 r-cran-jsonlite

library(sandwich)
library(jsonlite)

folder <- "src/test/resources/statistics/"
answers <- read.csv(paste0(folder, "reliability-answers.csv"))
balanced <- read.csv(paste0(folder, "reliability-balanced.csv"))
answers$chose_a <- ifelse(answers$original_a == 1, answers$correct, 1 - answers$correct)
degrees <- min(length(unique(answers$participant)), length(unique(answers$item))) - 1

# Cameron, Gelbach and Miller's G/(G-1) for each of the three parts
crossed <- function(fit) vcovCL(fit, cluster = ~ participant + item, type = "HC0", cadjust = TRUE)

clustered_mean <- function() {
  fit <- lm(correct ~ 1, data = answers)
  se <- sqrt(diag(crossed(fit)))
  mean <- coef(fit)
  list(value = mean, se = se, ci95 = mean + c(-1, 1) * qt(0.975, degrees) * se)
}

logistic <- function(formula) {
  fit <- glm(formula, family = binomial, data = answers, control = glm.control(epsilon = 1e-15, maxit = 100))
  clustered <- sqrt(diag(crossed(fit)))
  lapply(unname(seq_along(coef(fit))), function(j) list(
    value = coef(fit)[[j]], se = sqrt(diag(vcov(fit)))[[j]], clusteredSe = clustered[[j]],
    oddsRatio = exp(coef(fit)[[j]]),
    oddsRatioCi95 = exp(coef(fit)[[j]] + c(-1, 1) * qt(0.975, degrees) * clustered[[j]])))
}

icc1 <- function(group) {
  table <- summary(aov(answers$correct ~ factor(group)))[[1]]
  ms <- table[["Mean Sq"]]
  df <- table[["Df"]]
  n <- as.vector(table(group))
  size <- (sum(n) - sum(n^2) / sum(n)) / (length(n) - 1)
  f <- table[["F value"]][1]
  bounds <- c(f / qf(0.975, df[1], df[2]), f / qf(0.025, df[1], df[2]))
  list(groups = length(n), meanSize = size, value = (ms[1] - ms[2]) / (ms[1] + (size - 1) * ms[2]),
       ci95 = (bounds - 1) / (bounds + size - 1))
}

# The signal detection model as a probit regression on the corrected counts
sides <- function() {
  chosen <- c(sum(answers$chose_a[answers$original_a == 1]), sum(answers$chose_a[answers$original_a == 0])) + 0.5
  shown <- c(sum(answers$original_a == 1), sum(answers$original_a == 0)) + 1
  fit <- suppressWarnings(glm(chosen / shown ~ c(0.5, -0.5), family = binomial(probit), weights = shown,
                              control = glm.control(epsilon = 1e-15, maxit = 100)))
  list(dPrime = coef(fit)[[2]] / sqrt(2), criterion = -coef(fit)[[1]])
}

balanced_components <- function() {
  fit <- lme4::lmer(correct ~ 1 + (1 | participant) + (1 | item), data = balanced,
                    control = lme4::lmerControl(optCtrl = list(xtol_abs = 1e-12, ftol_abs = 1e-14)))
  variances <- as.data.frame(lme4::VarCorr(fit))
  of <- function(name) variances$vcov[variances$grp == name]
  list(participant = of("participant"), item = of("item"), rest = of("Residual"))
}

reference <- list(
  mean = clustered_mean(),
  onConfidence = logistic(correct ~ I(confidence / 10)),
  onExpertise = logistic(correct ~ I(expertise / 10)),
  onBoth = logistic(correct ~ I(confidence / 10) + I(expertise / 10)),
  auroc = as.numeric(pROC::auc(answers$correct, answers$confidence, direction = "<", levels = c(0, 1))),
  sides = sides(),
  iccParticipants = icc1(answers$participant),
  iccItems = icc1(answers$item),
  balanced = balanced_components()
)
write(toJSON(reference, auto_unbox = TRUE, digits = NA, pretty = FALSE), paste0(folder, "reliability-r.json"))
