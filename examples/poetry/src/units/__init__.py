"""Converts units over HTTP."""
