"""A scenario's picture: made anew from its pixels, as large as a page needs, without a camera's notes."""

from __future__ import annotations

import io

from PIL import Image, ImageOps, UnidentifiedImageError

from server.library.sharing import NotAShare

FILE, KIND = "picture.webp", "image/webp"
READ = ("PNG", "JPEG", "WEBP")
WIDEST = 1_600  # pixels
MOST_PIXELS = 40_000_000
QUALITY = 82
NOTES = {"exif", "xmp", "XML:com.adobe.xmp", "comment", "icc_profile"}

Image.MAX_IMAGE_PIXELS = MOST_PIXELS


def picture_of(content: bytes) -> bytes:
    """As WebP. One of ours stays as it is, so that it can be handed on without end. Raises NotAShare."""
    if content.lstrip()[:1] == b"<":
        raise NotAShare("picture/svg")
    try:
        with Image.open(io.BytesIO(content), formats=READ) as image:
            if image.width * image.height > MOST_PIXELS:
                raise NotAShare("picture/too_large", limit=MOST_PIXELS // 1_000_000)
            image.load()
            if _is_ours(image):
                return content
            return _made_anew(image)
    except Image.DecompressionBombError as wrong:
        raise NotAShare("picture/too_large", limit=MOST_PIXELS // 1_000_000) from wrong
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, EOFError) as wrong:
        raise NotAShare("picture/kind") from wrong


def _is_ours(image: Image.Image) -> bool:
    still = getattr(image, "n_frames", 1) == 1
    return image.format == "WEBP" and still and max(image.size) <= WIDEST and not NOTES & image.info.keys()


def _made_anew(image: Image.Image) -> bytes:
    upright = ImageOps.exif_transpose(image)
    upright.thumbnail((WIDEST, WIDEST))
    out = io.BytesIO()
    mode = "RGBA" if "A" in upright.getbands() or "transparency" in upright.info else "RGB"
    upright.convert(mode).save(out, "WEBP", quality=QUALITY)
    return out.getvalue()
