using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Conformance.Dialects.Reading.Exports;

/// <summary>What the first bytes of a file tell of JSON. The reader of JSON is loaded only for what may be some.</summary>
internal static class JsonHead
{
    /// <summary>Whether these are the first bytes of an object, or of an array of objects or strings.</summary>
    public static bool MayBegin(ReadOnlySpan<byte> head) => FileHead.IsDocument(head) && HoldsValues(head);

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool HoldsValues(ReadOnlySpan<byte> head)
    {
        var reader = new Utf8JsonReader(head, isFinalBlock: false, default);
        try
        {
            reader.Read();
            return !reader.Read() || reader.TokenType is JsonTokenType.PropertyName or JsonTokenType.StartObject or JsonTokenType.String;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
