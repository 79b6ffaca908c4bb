from django.shortcuts import render

COLOURS = {"madder": "#e32636", "woad": "#5b7f95", "weld": "#f2c649"}


def colours(request):
    return render(request, "colours.html", {"colours": COLOURS})
