"""The local web page: drop in a plan, see the evidence on its pages, decide, hand something out."""
