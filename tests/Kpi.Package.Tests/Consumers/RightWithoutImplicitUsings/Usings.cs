global using System;
global using Kpi.Domain.Quantities;
global using Kpi.Domain.Scorecards;
global using Kpi.Domain.Targets;
global using Kpi.Domain.Time;
