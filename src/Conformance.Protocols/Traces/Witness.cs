namespace Conformance.Protocols.Traces;

/// <summary>The record that states an observation: where it stands, what its clock says, and its text on demand.</summary>
/// <param name="Span">Where the record stands.</param>
/// <param name="Time">The device's own time as printed; <see cref="DeviceTime.None"/> where the record carries none.</param>
/// <param name="Source">Gives the text.</param>
/// <param name="IsReassembled">Whether the record was put together again from what damage left of it.</param>
public readonly record struct Witness(SourceSpan Span, DeviceTime Time, ITextSource Source, bool IsReassembled = false)
{
    /// <summary>The record as evidence, which may be kept.</summary>
    public Evidence ToEvidence() => Source.EvidenceOf(Span);
}
