# The figures of a study from its data: run on an unpacked brainbench.zip,
#
#   Rscript analyse.R FOLDER [CREATOR [RULES]]
#
# CREATOR is human (preset), machine or all; RULES are none (preset), published, or names such as catch,fast.
# Prints name and value of a figure on each line; the names are those of the API. Base R alone.

arguments <- commandArgs(trailingOnly = TRUE)
folder <- arguments[1]
creator <- if (length(arguments) > 1) arguments[2] else "human"
rules <- if (length(arguments) > 2) arguments[3] else "none"

# One row a trial, nothing left out. na.strings: only an empty field is not known, "NA" may be a text.
trials <- read.csv(Sys.glob(file.path(folder, "data", "study-*_data.csv")),
                   na.strings = "", colClasses = c(pid = "character"), encoding = "UTF-8")
# Earlier answers first, which breaks ties of ratings. Answers collected elsewhere have no time and stay in their order.
trials <- trials[order(trials$answered_at, na.last = FALSE), ]
# Practice counts nowhere, not even in the rules
trials <- trials[trials$creator != "practice", ]
trials$item <- paste(trials$creator, trials$doi)

# ---- Exclusions: what each rule leaves out; what is not known excludes nobody ----

true <- function(x) !is.na(x) & x
people <- function(x) trials$pid %in% trials$pid[true(x)]
left_out_by <- list(
  catch      = people(trials$creator == "catch" & trials$correct == 0),
  sliders    = people(trials$slider_moved == 0) & !people(trials$slider_moved == 1),
  lookup     = people(trials$looked_up == 1),
  recognised = true(trials$recognised == 1),
  fast       = true(trials$response_ms < 5000))
rules <- switch(rules, none = c(), published = names(left_out_by), strsplit(rules, ",")[[1]])
stopifnot(rules %in% names(left_out_by))

creators <- if (creator == "all") c("human", "machine") else creator
kept <- trials$creator %in% creators & !is.na(trials$correct)
flow <- list()
for (rule in intersect(names(left_out_by), rules)) {
  rest <- kept & !left_out_by[[rule]]
  flow[[rule]] <- c(participants = length(unique(trials$pid[kept])) - length(unique(trials$pid[rest])),
                    trials = sum(kept) - sum(rest))
  kept <- rest
}
analysed <- trials[kept, ]

# ---- Figures ----

# With its standard error and its 95% Wilson interval
accuracy <- function(correct) {
  n <- length(correct)
  p <- sum(correct) / n
  z2 <- qnorm(0.975)^2
  middle <- (p + z2 / (2 * n)) / (1 + z2 / n)
  half <- sqrt(z2 * (p * (1 - p) / n + z2 / (4 * n^2))) / (1 + z2 / n)
  c(correct = sum(correct), n = n, accuracy = p, sem = sqrt(p * (1 - p) / n),
    ci95.low = middle - half, ci95.high = middle + half)
}

# Standard error where answers of one participant, and answers to one item, depend on each other
clustered_se <- function(t) {
  rest <- t$correct - mean(t$correct)
  variance <- function(cluster) {
    sums <- tapply(rest, cluster, sum)
    length(sums) / (length(sums) - 1) * sum(sums^2)
  }
  sqrt(variance(t$pid) + variance(t$item) - variance(paste(t$pid, t$item))) / nrow(t)
}

# Answers with expertise at or above the 80th percentile
most_expert <- function(t) {
  t <- t[!is.na(t$expertise), ]
  threshold <- quantile(t$expertise, 0.8, names = FALSE)
  c(threshold = threshold, accuracy(t$correct[t$expertise >= threshold]))
}

# Of the n answers to each item the floor(0.2 n) with the highest expertise
most_expert_per_item <- function(t) {
  t <- t[!is.na(t$expertise), ]
  rank <- ave(-t$expertise, t$item, FUN = function(x) rank(x, ties.method = "first"))
  n <- ave(t$expertise, t$item, FUN = length)
  accuracy(t$correct[rank <= floor(0.2 * n)])
}

# Accuracy in equal steps of the rank of a rating, and the least-squares line through the middles of the steps
calibration <- function(rating, correct, bins) {
  known <- !is.na(rating)
  rank <- rank(rating[known], ties.method = "first") - 1
  step <- length(rank) / bins
  bin <- factor(findInterval(rank, step * (0:(bins - 1))), levels = 1:bins)
  correct <- split(correct[known], bin)
  x <- ((1:bins) - 0.5) * step
  y <- sapply(correct, mean)
  line <- if (sum(!is.na(y)) > 1) {
    c(slope = coef(lm(y ~ x))[["x"]], r = suppressWarnings(cor(x, y, use = "complete.obs")))
  }
  list(bins = lapply(correct, accuracy), line)
}

figures <- list(
  participants = length(unique(analysed$pid)),
  trials = nrow(analysed),
  exclusions = flow,
  overall = accuracy(analysed$correct),
  clustered = c(se = clustered_se(analysed)),
  topExpertise = list(perItem = most_expert_per_item(analysed), pooled = most_expert(analysed)),
  calibration = list(confidence = calibration(analysed$confidence, analysed$correct, 20),
                     expertise = calibration(analysed$expertise, analysed$correct, 4)),
  subfields = lapply(split(analysed, analysed$subfield),
                     function(t) c(accuracy(t$correct), topExpertise = most_expert(t))),
  positions = lapply(split(analysed$correct, analysed$career_position), accuracy))

figures <- unlist(figures)
cat(sprintf("%s\t%.15g\n", names(figures), figures), sep = "")
