"""Tryeza: an open platform on which civil society and institutions draft texts together."""
