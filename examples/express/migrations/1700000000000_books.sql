-- Up Migration
CREATE TABLE books (
  id integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
  title text NOT NULL,
  author text NOT NULL
);

-- Down Migration
DROP TABLE books;
