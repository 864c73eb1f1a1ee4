package vn.camtay.plan;

import java.util.List;

/// A cluster as an issued version had it.
public record KnownCluster(ClusterId id, String name, List<String> hamlets) {
    public KnownCluster {
        hamlets = List.copyOf(hamlets);
    }
}
