package org.careergraph.dataset;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A small dataset in the own-data format with every file and column, in memory, for tests to change. */
public final class OwnDataset {

    private final SortedMap<String, String> files = new TreeMap<>(Map.ofEntries(
            Map.entry("source.csv", """
                    key,name,publisher,kind,url,licence_name,licence_spdx,licence_url,requires_attribution,allows_redistribution,attribution,modification,limitations,pay_includes,pay_excludes
                    acme,Pay survey,Acme Ltd,SELF_REPORTS,https://acme.example/pay,CC BY 4.0,CC-BY-4.0,https://creativecommons.org/licenses/by/4.0/,true,FALSE,"After Acme, {label}",Rounded by us.,"Full time, only",TIPS BASE,OVERTIME
                    """),
            Map.entry("release.csv", """
                    source,label,period_start,period_end,period_label,published_at
                    acme,2024,2024-01-01,2024-12-31,year 2024,2025-02-03
                    """),
            Map.entry("location.csv", """
                    slug,name,kind,country,currency,delineation,valid_from,valid_to,source,latitude,longitude
                    fr,France,COUNTRY,FR,EUR,,,,acme,,
                    fr-idf,Île-de-France,STATE,FR,EUR,2016 regions,2016-01-01,2099-12-31,acme,,
                    fr-paris,Paris,CITY,FR,EUR,,,,acme,48.8566,-2.352222
                    """),
            Map.entry("location_code.csv", """
                    location,scheme,code
                    fr,ISO_3166_1,FR
                    fr-idf,ISO_3166_2,FR-IDF
                    """),
            Map.entry("location_within.csv", """
                    location,within,share,primary,valid_from,valid_to
                    fr-idf,fr,1,true,2016-01-01,2099-12-31
                    fr-paris,fr-idf,0.25,TRUE,,
                    """),
            Map.entry("consumer_price.csv", """
                    location,month,index,base,source
                    fr,2024-05,119.27,2015 = 100,acme
                    fr,2024-12,119.712,2015 = 100,acme
                    """),
            Map.entry("role.csv", """
                    key,slug,title,summary,source
                    welder,welder,Welder,"Joins metal, with heat.",acme
                    fitter,pipe-fitter,Pipe Fitter,,acme
                    """),
            Map.entry("alias.csv", """
                    role,name,origin,source
                    welder,TIG-welder,USER_INPUT,acme
                    """),
            Map.entry("classification.csv", """
                    role,scheme,scheme_version,code,title,residual,match,weight,lends_pay,reason,source
                    welder,ISCO,2008,7212,Welders and flame cutters,false,BROAD,0.6,true,Nearest code,acme
                    welder,ISCO,2008,7213,Sheet metal workers,true,RELATED,0.4,,,acme
                    """),
            Map.entry("responsibility.csv", """
                    role,rank,text,origin,source
                    welder,1,Join metal.,EDITORIAL,acme
                    welder,2,Check seams.,SURVEYED_TASK,acme
                    """),
            Map.entry("salary.csv", """
                    role,scheme,scheme_version,code,location,source,concept,method,currency,per,mean,mean_status,mean_bound,p10,p25,p50,p50_status,p75,p90,p90_status,p90_bound,rse,sample_count,sample_banded,sample_unit,sample_scope,sample_window_months,period_start,period_end,period_label,updated_at
                    welder,,,,fr-idf,acme,BASE,SELF_REPORTED,EUR,YEAR,31250.50,,,21000,25000,30000,ESTIMATED,36000,,TOP_CODED,45000,0.021,38,true,SELF_REPORTS,Welders,12,,,,2025-01-15
                    welder,,,,fr-idf,acme,BASE,SELF_REPORTED,EUR,HOUR,17.1,,,,,16,,,,,,0.021,38,true,SELF_REPORTS,Welders,12,,,,2025-01-15
                    ,ISCO,2008,7212,fr,acme,,,EUR,YEAR,,NOT_RELEASED,,,,,,,,,,,,,,,,2023-01-01,2023-12-31,year 2023,
                    """),
            Map.entry("related.csv", """
                    role,related,rank,basis,score,tier,direction,source
                    welder,fitter,1,SKILLS,0.875,near,LATERAL_TRANSITION,acme
                    """),
            Map.entry("demand.csv", """
                    role,location,measure,count,status,period_start,period_end,period_label,source
                    welder,fr,ADVERTISED_POSTINGS,1200,,,,,acme
                    fitter,fr,ADVERTISED_POSTINGS,,SUPPRESSED_CONFIDENTIAL,,2024-06-30,June 2024,acme
                    """),
            Map.entry("question.csv", """
                    role,rank,text,answer,editorial,answered_at,source
                    welder,1,Is it hot?,Yes.,true,2025-01-02,acme
                    """)));

    /** The files, by name. */
    public SortedMap<String, String> files() {
        return files;
    }

    /** Replaces a text, which must be there, in a file. */
    public OwnDataset with(String file, String text, String replacement) {
        String content = files.get(file);
        if (!content.contains(text)) {
            throw new IllegalArgumentException(file + " holds no " + text);
        }
        files.put(file, content.replace(text, replacement));
        return this;
    }

    /** Replaces a file, or adds one. */
    public OwnDataset withFile(String file, String content) {
        files.put(file, content);
        return this;
    }

    /** Leaves a file out. */
    public OwnDataset without(String file) {
        files.remove(file);
        return this;
    }

    /** Adds a row to a file. */
    public OwnDataset withRow(String file, String row) {
        files.merge(file, row + "\n", String::concat);
        return this;
    }
}
