package vn.camtay.practice.drawer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.camtay.practice.drawer.picture.PaperPictures;
import vn.camtay.practice.drawer.picture.PicturesToPdf;
import vn.camtay.practice.drawer.upload.UploadExamination;

/// Reads the personas once at the start, so that a wrong file is known before anybody practises.
@Configuration
class DrawerWiring {
    @Bean
    Personas personas() {
        return Personas.ours();
    }

    @Bean
    PaperPictures paperPictures(Personas personas) {
        return new PaperPictures(personas);
    }

    @Bean
    PicturesToPdf picturesToPdf(PaperPictures pictures) {
        return new PicturesToPdf(pictures);
    }

    @Bean
    UploadExamination uploadExamination() {
        return new UploadExamination();
    }
}
