# Fits BG/NBD by optim on the likelihood as it is published, vectorised: `Rscript bg-nbd.R customers.csv`, with columns x, recency, age
# and weight. Prints, for optim's own method and for BFGS, processor seconds and the log-likelihood that was reached.
rows <- read.csv(commandArgs(TRUE)[1])
cost <- function(logs, x, recency, age, weight) {
  p <- exp(logs)
  r <- p[1]
  alpha <- p[2]
  a <- p[3]
  b <- p[4]
  start <- lgamma(r + x) - lgamma(r) + r * log(alpha)
  stays <- lgamma(a + b) + lgamma(b + x) - lgamma(b) - lgamma(a + b + x)
  alive <- -(r + x) * log(alpha + age)
  gone <- ifelse(x > 0, log(a) - log(b + pmax(x, 1) - 1) - (r + x) * log(alpha + recency), -Inf)
  top <- pmax(alive, gone)
  -sum(weight * (start + stays + top + log(exp(alive - top) + exp(gone - top))))
}
for (method in c("Nelder-Mead", "BFGS")) {
  used <- system.time({
    perTime <- sum(rows$weight * rows$x) / sum(rows$weight * rows$age)
    fit <- optim(log(c(0.3, 0.21 / perTime, 0.8, 2.5)), cost,
      x = rows$x, recency = rows$recency, age = rows$age, weight = rows$weight,
      method = method, hessian = TRUE, control = list(maxit = 5000)
    )
  })
  cat(used[["user.self"]] + used[["sys.self"]], -fit$value, "\n")
}
