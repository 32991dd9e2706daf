namespace Etda.Tests.Html;

/// <summary>What a browser is asked about the page that it shows; each answer is a list of problems.</summary>
internal static class Layout
{
    /// <summary>
    /// What reaches beyond the page or is cut; lines of Thai that are closer than its vowels and tone marks are tall; text
    /// whose contrast is below that of WCAG 2.2 AA (1.4.3). What is put out of sight on purpose is left out.
    /// </summary>
    public const string Problems =
        """
        (() => {
          const problems = [];
          const page = document.documentElement;
          const width = page.clientWidth;
          if (page.scrollWidth > width) problems.push(`the page is ${page.scrollWidth} wide, wider than the window of ${width}`);

          const isShown = element => {
            if (element.closest('title, desc')) return false;
            const box = element.getBoundingClientRect();
            for (let part = element; part; part = part.parentElement)
              if (getComputedStyle(part).clipPath !== 'none') return false;
            return box.bottom > -scrollY && getComputedStyle(element).visibility === 'visible';
          };
          const name = element => `${element.localName}.${element.getAttribute('class') ?? ''} “${element.textContent.trim().slice(0, 40)}”`;
          const isBeyond = box => box.left < -0.5 || box.right > width + 0.5;

          const channels = colour => colour.match(/[\d.]+/g).map(Number);
          const luminance = colour => {
            const [red, green, blue] = channels(colour).map(part => part / 255).map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
            return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
          };
          const background = element => {
            for (let part = element; part; part = part.parentElement) {
              const colour = getComputedStyle(part).backgroundColor;
              if ((channels(colour)[3] ?? 1) > 0) return colour;
            }
            return 'rgb(255, 255, 255)';
          };
          const contrast = (one, other) => {
            const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
            return (light + 0.05) / (dark + 0.05);
          };

          for (const element of document.body.querySelectorAll('*')) {
            if (!isShown(element)) continue;
            if (isBeyond(element.getBoundingClientRect())) problems.push(`beyond the page: ${name(element)}`);
            if (!(element instanceof HTMLElement)) continue;
            const isInline = getComputedStyle(element).display === 'inline';
            if (getComputedStyle(element).overflow !== 'visible' && (element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight))
              problems.push(`cuts what it holds: ${name(element)}`);
            if (!isInline && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0) problems.push(`holds more than its width: ${name(element)}`);
          }

          const brush = document.createElement('canvas').getContext('2d');
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            const text = texts.currentNode;
            const element = text.parentElement;
            if (!text.data.trim() || !isShown(element)) continue;
            const style = getComputedStyle(element);
            const range = document.createRange();
            range.selectNodeContents(text);
            for (const line of range.getClientRects())
              if (isBeyond(line)) problems.push(`beyond the page: ${name(element)}`);

            const size = parseFloat(style.fontSize);
            const isLarge = size >= 24 || (size >= 18.66 && parseInt(style.fontWeight) >= 700);
            const colour = element instanceof SVGElement ? style.fill : style.color;
            if (contrast(colour, background(element)) < (isLarge ? 3 : 4.5))
              problems.push(`contrast ${contrast(colour, background(element)).toFixed(2)}: ${name(element)}`);

            if (/[\u0E01-\u0E5B]/.test(text.data) && !(element instanceof SVGElement)) {
              const height = parseFloat(style.lineHeight);
              brush.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
              const ink = brush.measureText(text.data);
              const leading = (height - ink.fontBoundingBoxAscent - ink.fontBoundingBoxDescent) / 2;
              if (height < 1.5 * size
                || ink.actualBoundingBoxAscent > ink.fontBoundingBoxAscent + leading + 0.5
                || ink.actualBoundingBoxDescent > ink.fontBoundingBoxDescent + leading + 0.5)
                problems.push(`lines too close for Thai, ${height} at ${size}: ${name(element)}`);
            }
          }
          return problems;
        })()
        """;

    /// <summary>The Thai characters of the page that the fonts draw as they draw one that is none: as a box.</summary>
    public const string MissingThaiCharacters =
        """
        (() => {
          const canvas = document.createElement('canvas');
          canvas.width = canvas.height = 60;
          const brush = canvas.getContext('2d', { willReadFrequently: true });
          const draw = character => {
            brush.clearRect(0, 0, 60, 60);
            brush.font = `24px ${getComputedStyle(document.body).fontFamily}`;
            brush.fillText(character, 20, 40);
            return brush.getImageData(0, 0, 60, 60).data.join();
          };
          const box = draw('\u0E5F');
          const characters = [...new Set(document.body.textContent.match(/[\u0E01-\u0E5B]/g))];
          return characters.filter(character => draw(character) === box);
        })()
        """;
}
