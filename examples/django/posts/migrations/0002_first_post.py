from django.db import migrations

SLUG = "hello"


def insert(apps, schema_editor):
    Post = apps.get_model("posts", "Post")
    Post.objects.create(
        title="Hello from the database",
        slug=SLUG,
        body="This post was written by a migration, and read from PostgreSQL to make this page.",
    )


def remove(apps, schema_editor):
    apps.get_model("posts", "Post").objects.filter(slug=SLUG).delete()


class Migration(migrations.Migration):
    dependencies = [("posts", "0001_initial")]

    operations = [migrations.RunPython(insert, remove)]
