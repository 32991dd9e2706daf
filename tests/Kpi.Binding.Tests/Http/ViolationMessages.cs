using System.ComponentModel;
using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Kpi.Binding.Tests.Http;

/// <summary>
/// What an application adds to MVC so that the state of a model keeps the words of a violation. MVC replaces the message
/// of every FormatException by its own; this gives the types of the library another one, in the language of the request.
/// </summary>
internal sealed class ViolationMessages : IBindingMetadataProvider
{
    public void CreateBindingMetadata(BindingMetadataProviderContext context)
    {
        Type type = Nullable.GetUnderlyingType(context.Key.ModelType) ?? context.Key.ModelType;
        if (type.Assembly != typeof(Violation).Assembly || context.BindingMetadata.ModelBindingMessageProvider is not { } messages)
            return;
        messages.SetAttemptedValueIsInvalidAccessor((text, _) => MessageOf(type, text));
        messages.SetNonPropertyAttemptedValueIsInvalidAccessor(text => MessageOf(type, text));
    }

    private static string MessageOf(Type type, string text)
    {
        try
        {
            return $"{TypeDescriptor.GetConverter(type).ConvertFromInvariantString(text)}";
        }
        catch (KpiFormatException exception)
        {
            bool isThai = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "th";
            return $"{exception.Violation.RuleId}: {exception.Violation.Describe(isThai ? Language.Thai : Language.English)}";
        }
    }
}
