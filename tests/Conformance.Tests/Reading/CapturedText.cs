using System.Text;
using Conformance.Dialects.Reading;

namespace Conformance.Tests.Reading;

/// <summary>What the reading hands on of files.</summary>
internal static class CapturedText
{
    /// <summary>The text of a capture.</summary>
    public static string Of(CaptureFile file)
    {
        using var text = new CaptureSource(file).Open();
        return All(text);
    }

    /// <summary>The text of the only capture of what was typed.</summary>
    public static string Of(string path)
    {
        using var input = CaptureInput.Find([path]);
        return Of(input.Scenario.Files.Single());
    }

    /// <summary>What a stream holds.</summary>
    public static string All(Stream stream)
    {
        using var reader = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: false);
        return reader.ReadToEnd();
    }

    /// <summary>The one sentence with which what was typed is refused.</summary>
    public static string RefusalOf(string path)
    {
        try
        {
            _ = Of(path);
            return "";
        }
        catch (UnreadableInputException refusal)
        {
            return refusal.Message;
        }
    }
}
