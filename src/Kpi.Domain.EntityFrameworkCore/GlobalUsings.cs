global using Kpi.Domain.Rules;
