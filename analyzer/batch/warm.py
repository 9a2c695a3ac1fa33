"""Imported by the server that workers are copied from: the language data is loaded once, and a new worker has it."""

import gc

from analyzer.batch import worker  # noqa: F401
from analyzer.detection import prepare

prepare()
gc.collect()
gc.freeze()  # what is there already is never garbage: workers go on sharing the pages it lies in
