"""Makes scans of PDFs: pages drawn by pdfium, laid askew, blurred and speckled, with nothing but the picture left."""

from __future__ import annotations

import io

import numpy as np
import pypdfium2
from PIL import Image, ImageFilter


def scanned(data: bytes, dpi: int = 200, askew: float = 0.0, noise: float = 6.0, pages: range | None = None) -> bytes:
    """A PDF of pictures of the pages; ``askew`` in degrees, every other page the other way."""
    source = pypdfium2.PdfDocument(data)
    source.init_forms()
    pictures = [
        _picture(source[index], dpi, askew if index % 2 else -askew, noise) for index in pages or range(len(source))
    ]
    source.close()
    out = io.BytesIO()
    pictures[0].save(out, "PDF", resolution=dpi, save_all=True, append_images=pictures[1:], quality=80)
    return out.getvalue()


def _picture(page: pypdfium2.PdfPage, dpi: int, askew: float, noise: float) -> Image.Image:
    picture = page.render(scale=dpi / 72, grayscale=True, may_draw_forms=True).to_pil().convert("L")
    if askew:
        picture = picture.rotate(askew, resample=Image.Resampling.BICUBIC, fillcolor=255)
    if noise:
        blurred = np.asarray(picture.filter(ImageFilter.GaussianBlur(0.5)), dtype=float)
        speckled = blurred + np.random.default_rng(7).normal(0, noise, blurred.shape)
        picture = Image.fromarray(np.clip(speckled, 0, 255).astype(np.uint8))
    return picture
