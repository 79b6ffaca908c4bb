from django.db import migrations

URL = "https://docs.djangoproject.com/"


def insert(apps, schema_editor):
    apps.get_model("bookmarks", "Bookmark").objects.create(url=URL, title="Django documentation")


def remove(apps, schema_editor):
    apps.get_model("bookmarks", "Bookmark").objects.filter(url=URL).delete()


class Migration(migrations.Migration):
    dependencies = [("bookmarks", "0001_initial")]

    operations = [migrations.RunPython(insert, remove)]
