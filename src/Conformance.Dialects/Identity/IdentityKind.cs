namespace Conformance.Dialects.Identity;

/// <summary>What can be found out about whose output a text is.</summary>
public enum IdentityKind
{
    /// <summary>The prompt names one device, the content is another one's.</summary>
    WrongPrompt,

    /// <summary>The prompt's name is another name of a known device.</summary>
    RenamedDevice,

    /// <summary>Lines that name no device are the device's whose prompts are all that the file has.</summary>
    Unprompted,

    /// <summary>The content contradicts the device that the prompt names, and no known device fits.</summary>
    Contradiction,
}
