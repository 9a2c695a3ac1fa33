"""What one cannot do while one holds a post or draws pay, lists that are shut, pay that is deducted, and money taken over from others."""

from __future__ import annotations

import pytest

from tests.detection.reading import established

AFTER_TAX, ROTH = "after_tax_contributions", "roth_deferrals"
CONVERSION, WITHDRAWAL = "in_plan_roth_conversion", "in_service_after_tax"

PASSAGES = []
