from django.http import HttpResponse, HttpResponseBadRequest
from django.shortcuts import render

from .qrencode import squares

SHELVES = ["Nails and screws", "Paint", "Sandpaper", "Rope by the metre"]


def sheet(request):
    return render(request, "labels/sheet.html", {"shelves": SHELVES})


def code(request):
    try:
        dark, width = squares(request.GET.get("text", ""))
    except ValueError as error:
        return HttpResponseBadRequest(str(error))
    path = "".join(f"M{column},{row}h1v1h-1z" for column, row in dark)
    svg = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="-2 -2 {width + 4} {width + 4}"><path d="{path}"/></svg>'
    return HttpResponse(svg, content_type="image/svg+xml")
