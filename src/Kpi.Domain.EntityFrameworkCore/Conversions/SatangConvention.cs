using System.Linq.Expressions;
using Kpi.Domain.Quantities;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Query.SqlExpressions;

namespace Kpi.Domain.EntityFrameworkCore.Conversions;

/// <summary>Lets queries call <see cref="Satang"/>: in the database both of its conversions leave the number as it is.</summary>
internal sealed class SatangConvention : IModelInitializedConvention
{
    public void ProcessModelInitialized(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        TakenAs<long>(new Func<Baht, long>(Satang.Of));
        TakenAs<Baht>(new Func<long, Baht>(Satang.ToBaht));

        void TakenAs<T>(Delegate conversion) => modelBuilder
            .HasDbFunction(conversion.Method)!
            .HasTranslation(arguments => new SqlUnaryExpression(ExpressionType.Convert, arguments[0], typeof(T), typeMapping: null));
    }
}
