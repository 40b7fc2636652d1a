using System.Text;
using System.Text.Json;

namespace Conformance.Dialects.Reading.Exports;

/// <summary>The strings and names of JSON.</summary>
internal static class JsonText
{
    /// <summary>What the string or name says at which a reader stands; one of bytes that are no letters is no reason to read nothing else.</summary>
    public static string Of(in Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            return Encoding.UTF8.GetString(reader.ValueSpan);
        }
    }
}
