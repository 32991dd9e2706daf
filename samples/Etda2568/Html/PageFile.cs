using System.Text;

namespace Etda.Html;

/// <summary>Writes a page into a file and says so in one line; a file that cannot be written is an error in one line.</summary>
internal static class PageFile
{
    private const int NotWritten = 1;

    public static int Write(FileInfo file, string page)
    {
        try
        {
            File.WriteAllText(file.FullName, page, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"{file} cannot be written: {problem.Message}");
            return NotWritten;
        }

        Console.WriteLine($"{file} is written.");
        return 0;
    }
}
