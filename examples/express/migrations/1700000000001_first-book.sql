-- Up Migration
INSERT INTO books (title, author) VALUES ('Hello from the database', 'PostgreSQL');

-- Down Migration
DELETE FROM books WHERE title = 'Hello from the database';
