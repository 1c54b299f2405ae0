-- No answer without resolvers: it fails, or is not a query.

-- Resolvers: 0 statements
