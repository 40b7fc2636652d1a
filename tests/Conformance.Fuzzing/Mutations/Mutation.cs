using Conformance.Testing;

namespace Conformance.Fuzzing.Mutations;

/// <summary>Damages a text.</summary>
internal delegate byte[] Mutation(byte[] text, Dice dice, SeedTexts seeds);
